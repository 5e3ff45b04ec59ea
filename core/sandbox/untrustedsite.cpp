// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/untrustedsite.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace Docket::Sandbox {

using namespace Qt::StringLiterals;

namespace {

// Made for this purpose alone: issued by itself, trusted by nobody.
const QByteArray unknownCertificate = R"(-----BEGIN CERTIFICATE-----
MIIB2zCCAYKgAwIBAgIUchAVvnpvqyOKPHvJkFoVSC7en0owCgYIKoZIzj0EAwIw
OjEbMBkGA1UECgwSTm9ib2R5J3MgQXV0aG9yaXR5MRswGQYDVQQDDBJOb2JvZHkn
cyBBdXRob3JpdHkwIBcNMjYxMTIyMDI1NjMyWhgPMjEyNjEwMjkwMjU2MzJaMDox
GzAZBgNVBAoMEk5vYm9keSdzIEF1dGhvcml0eTEbMBkGA1UEAwwSTm9ib2R5J3Mg
QXV0aG9yaXR5MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEVQdBUEKmTKooWbQ2
6YT6Q/tivbRnaDl1MvGXXgvAFqXwwek4m41Ubq3IPdjKCytZdbUEjo8OIqEfAsWA
BtaNvKNkMGIwHQYDVR0OBBYEFFIOvd9Zexz0jysN4Pmru26zJQdyMB8GA1UdIwQY
MBaAFFIOvd9Zexz0jysN4Pmru26zJQdyMA8GA1UdEwEB/wQFMAMBAf8wDwYDVR0R
BAgwBocEfwAAATAKBggqhkjOPQQDAgNHADBEAiBZ+Zx2lVjoKjTEzL6Po88ObBa5
8VfRJQ9VPCCmT6TcqAIgPOf4AYv6oMPY82tVGVLjC6E4TvQZPrux7OqLUrWtSg8=
-----END CERTIFICATE-----)";
const QByteArray unknownKey = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgLvgxB5b0cGbjk/eH
OAH7ajSUrOPsjh015Y/2qrYYmDGhRANCAARVB0FQQqZMqihZtDbphPpD+2K9tGdo
OXUy8ZdeC8AWpfDB6TibjVRurcg92MoLK1l1tQSOjw4ioR8CxYAG1o28
-----END PRIVATE KEY-----)";

} // namespace

Result<QUrl> UntrustedSite::start()
{
    QSslConfiguration own;
    own.setLocalCertificate(QSslCertificate(unknownCertificate));
    own.setPrivateKey(QSslKey(unknownKey, QSsl::Ec));
    m_server.setSslConfiguration(own);
    if (!QSslSocket::supportsSsl() || !m_server.listen(QHostAddress::LocalHost))
        return failure(Error::Kind::Storage, u"no port with TLS on 127.0.0.1 can be had"_s);
    return QUrl(u"https://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

} // namespace Docket::Sandbox
