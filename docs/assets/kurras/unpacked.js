window.kurrasUnpacked = true;
