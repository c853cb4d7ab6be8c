# Everything that comes from outside, in one place. Debian 12 has the floor of each version.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network LinguistTools)
if(HELOSCOPE_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Widgets Svg)
endif()
if(HELOSCOPE_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain 0.13 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto SSL)
find_package(PkgConfig REQUIRED)
# Optional: without it nobody is asked for the exchangers of a domain. Its way to tell of an answer is a pipe, which Qt
# can wait for on Unix alone.
if(UNIX)
    find_package(Unbound 1.17)
endif()
pkg_check_modules(GMime REQUIRED IMPORTED_TARGET gmime-3.0>=3.2)
pkg_check_modules(Gsasl REQUIRED IMPORTED_TARGET libgsasl>=2.2)
# Optional: without it the program says that it cannot sign in with Kerberos.
if(NOT CMAKE_DISABLE_FIND_PACKAGE_Gssapi)
    pkg_check_modules(Gssapi IMPORTED_TARGET krb5-gssapi>=1.17)
endif()

# Qt's AUTOMOC and friends look for the targets in the top folder's scope.
qt_standard_project_setup()
