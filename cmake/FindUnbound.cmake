# libunbound as Unbound::Unbound. By its header and library, not by pkg-config: Debian's libunbound.pc asks for a
# libevent.pc that only static linking needs, and each configure would print that it is missing.
find_path(Unbound_INCLUDE_DIR unbound.h)
find_library(Unbound_LIBRARY unbound)
if(Unbound_INCLUDE_DIR)
    file(STRINGS "${Unbound_INCLUDE_DIR}/unbound.h" Unbound_VERSION REGEX "^#define UNBOUND_VERSION_M(AJOR|INOR|ICRO) ")
    list(TRANSFORM Unbound_VERSION REPLACE "^[^0-9]+" "")
    list(JOIN Unbound_VERSION "." Unbound_VERSION)
endif()
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Unbound REQUIRED_VARS Unbound_LIBRARY Unbound_INCLUDE_DIR VERSION_VAR Unbound_VERSION)
mark_as_advanced(Unbound_INCLUDE_DIR Unbound_LIBRARY)
if(Unbound_FOUND AND NOT TARGET Unbound::Unbound)
    add_library(Unbound::Unbound UNKNOWN IMPORTED)
    set_target_properties(Unbound::Unbound PROPERTIES
        IMPORTED_LOCATION "${Unbound_LIBRARY}"
        INTERFACE_INCLUDE_DIRECTORIES "${Unbound_INCLUDE_DIR}")
endif()
