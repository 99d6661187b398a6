# moc knows Qt's macros by itself, yet it reads whatever a file includes, Qt's and the standard library's headers again for
# each of some hundred files: half a second each instead of a hundredth. It is therefore not told where headers are. (None
# of our classes hides Q_OBJECT, a signal or a base class behind a macro of another file, which it could not see.)
get_target_property(moc Qt6::moc IMPORTED_LOCATION_NONE)
if(moc AND UNIX)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/moc.sh.in ${CMAKE_BINARY_DIR}/moc.sh @ONLY
        FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
    foreach(configuration "" _NONE _RELEASE _RELWITHDEBINFO _MINSIZEREL)
        set_target_properties(Qt6::moc PROPERTIES IMPORTED_LOCATION${configuration} ${CMAKE_BINARY_DIR}/moc.sh)
    endforeach()
endif()
