// SPDX-License-Identifier: GPL-3.0-or-later
//
// Overwrites every block of memory before it is given back. A token passes through many hands on its way to the wire (header lists,
// socket buffers, base64, the TLS library), none of which wipe their copies; here they all end as zeros. Linked into the program, these
// take the place of the C library's functions for everything loaded with it.
#include <cstddef>
#include <cstring>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__)

#include <cerrno>
#include <malloc.h>

extern "C" {

void __libc_free(void *block); // NOLINT(bugprone-reserved-identifier): glibc's own name.

void free(void *block) noexcept // NOLINT(readability-inconsistent-declaration-parameter-name)
{
    if (!block)
        return;
    const int kept = errno;
    std::memset(block, 0, malloc_usable_size(block));
    asm volatile(""
        :
        : "r"(block)
        : "memory"); // Or the compiler sees writes that nobody reads, and drops them.
    __libc_free(block);
    errno = kept;
}

void *realloc(void *block, std::size_t size) noexcept
{
    if (!block)
        return malloc(size);
    if (size == 0) {
        free(block);
        return nullptr;
    }
    const std::size_t held = malloc_usable_size(block);
    if (size <= held && size >= held / 2)
        return block;
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, size < held ? size : held);
    free(block);
    return moved;
}
}

#endif
