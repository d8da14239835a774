"""Accepts or rejects all tracked changes of Word files in LibreOffice.

Arguments: the folder of a profile, a command (.uno:AcceptAllTrackedChanges), and pairs of files, source and target.
"""

import sys

from office import office, opened, option

profile, command, *files = sys.argv[1:]
with office(profile) as (service, desktop):
    dispatcher = service("com.sun.star.frame.DispatchHelper")
    for source, target in zip(files[::2], files[1::2]):
        document = opened(desktop, source)
        dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
        document.storeToURL(f"file://{target}", (option("FilterName", "MS Word 2007 XML"),))
        document.close(True)
