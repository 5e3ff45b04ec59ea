# SPDX-License-Identifier: GPL-3.0-or-later
"""Two Dockets on one workspace: the second start shows the window of the first and ends; a command that would write says who is at work."""
import glob
import os
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(__file__))
from docketstory import Docket  # noqa: E402


def door(runtime, process, old=None):
    """When the socket of the process was made, once it stands there; `old` is that of one before (whose inode the new one may get)."""
    begun = time.monotonic()
    while True:
        for path in glob.glob(os.path.join(runtime, "docket-*.window")):
            made = os.stat(path).st_mtime_ns
            if made != old:
                return made
        assert process.poll() is None, process.stderr.read()
        assert time.monotonic() - begun < 60, "the window never opened"
        time.sleep(0.02)


def main():
    with tempfile.TemporaryDirectory(prefix="docket-run-") as runtime:
        docket = Docket()
        docket.environment.update(XDG_RUNTIME_DIR=runtime, QT_QPA_PLATFORM="offscreen", QT_LOGGING_RULES="docket.window.info=true")
        windows = [docket.start("--sandbox")]
        try:
            stands = door(runtime, windows[0])
            said = docket.run("--sandbox")
            assert "is open on this workspace already; its window is shown" in said, said
            assert windows[0].poll() is None, "the first one ended"
            docket.run("poll", code=1)
            assert "another Docket (process %d)" % windows[0].pid in docket.said, docket.said
            # One that was killed leaves nothing in the way of the next.
            windows[0].kill()
            assert "shown for another start" in windows[0].communicate(timeout=20)[1]
            windows.append(docket.start("--sandbox"))
            door(runtime, windows[1], stands)
            assert "is open on this workspace already" in docket.run("--sandbox")
        finally:
            for window in windows:
                window.kill()
                window.communicate()
    print("the second start shows the first")


main()
