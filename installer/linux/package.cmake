# The desktop's view of the window, and the .deb. `helo` installs its own page and completions (app/cli).
set(id org.heloscope.Heloscope)
if(TARGET heloscope)
    install(TARGETS heloscope RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES linux/${id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES linux/${id}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/app.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME ${id}.svg)
    install(FILES linux/heloscope.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
install(FILES linux/copyright ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/CHANGELOG.md
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/heloscope)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME heloscope)
set(CPACK_PACKAGE_CONTACT "The Heloscope authors <maintainers@heloscope.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${PROJECT_DESCRIPTION})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Desktop client for submitting mail and for testing SMTP servers.
 Write a message, press Send, and watch the session line by line, each line with
 its meaning: what was sent, what came back, how long it took and what to do when
 a server refuses. With a server of its own to try things on. The same core is
 there for scripts as the command helo.")
# The linked libraries are found by dpkg-shlibdeps; these are loaded while running, so nothing tells of them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libsecret-1-0, libqt6svg6, qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-wayland, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
include(CPack)
