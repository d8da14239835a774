"""Prints for each sheet of a workbook, as JSON, where LibreOffice keeps its rows and columns in sight.

Arguments: the folder of a profile, and the workbook.
"""

import json
import sys

from office import office, opened

profile, file = sys.argv[1:]
with office(profile) as (_, desktop):
    document = opened(desktop, file)
    view = document.CurrentController
    panes = []
    for name in document.Sheets.ElementNames:
        view.setActiveSheet(document.Sheets.getByName(name))
        panes.append({"sheet": name, "frozen": view.hasFrozenPanes(), "columns": view.SplitColumn, "rows": view.SplitRow})
    document.close(True)
print(json.dumps(panes))
