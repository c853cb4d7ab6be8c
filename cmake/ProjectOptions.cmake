# The one place for compiler flags: every room links project_options.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_23)
target_compile_options(project_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Werror
    # g++ 12 reports these from inside its own headers when coroutines or std::optional are optimised
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized -Wno-stringop-overread -Wno-restrict>
    # clang means designated initializers too, whose point is to leave the rest at their defaults
    $<$<CXX_COMPILER_ID:Clang>:-Wno-missing-field-initializers>
    # g++ 12's library uses for its stable_sort what it has deprecated itself
    $<$<CXX_COMPILER_ID:Clang>:-Wno-deprecated-declarations>
    # in a unity build every source looks like a header to the one, and hides its neighbours' local names to the other
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<BOOL:${CMAKE_UNITY_BUILD}>>:-Wno-subobject-linkage>
    $<$<BOOL:${CMAKE_UNITY_BUILD}>:-Wno-shadow>)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400
    HELOSCOPE_VERSION="${PROJECT_VERSION}")

set(HELOSCOPE_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address;undefined")
if(HELOSCOPE_SANITIZE)
    list(JOIN HELOSCOPE_SANITIZE "," sanitizers)
    target_compile_options(project_options INTERFACE
        -fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${sanitizers})
endif()

option(HELOSCOPE_COVERAGE "Measure which lines the tests reach" OFF)
if(HELOSCOPE_COVERAGE)
    target_compile_options(project_options INTERFACE --coverage)
    target_link_options(project_options INTERFACE --coverage)
endif()

if(HELOSCOPE_FUZZ)
    # Everything is instrumented; only the targets themselves (tests/fuzz) link libFuzzer's main().
    target_compile_options(project_options INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=address,undefined)
endif()
