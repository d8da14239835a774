"""Accepts or rejects all tracked changes of Word files in LibreOffice.

Arguments: the folder of a profile, a command (.uno:AcceptAllTrackedChanges), and pairs of files, source and target.
"""

import subprocess
import sys
import time
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

profile, command, *files = sys.argv[1:]
pipe = f"hegao{uuid.uuid4().hex}"
office = subprocess.Popen(
    [
        "soffice",
        "--headless",
        "--norestore",
        f"-env:UserInstallation=file://{profile}",
        f"--accept=pipe,name={pipe};urp;",
    ],
    stderr=subprocess.DEVNULL,
)
local = uno.getComponentContext()
resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)


def connected():
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise TimeoutError("LibreOffice does not answer")


context = connected()
services = context.ServiceManager
desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
dispatcher = services.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)


def option(name, value):
    return PropertyValue(Name=name, Value=value)


for source, target in zip(files[::2], files[1::2]):
    document = desktop.loadComponentFromURL(f"file://{source}", "_blank", 0, (option("Hidden", True),))
    dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, ())
    document.storeToURL(f"file://{target}", (option("FilterName", "MS Word 2007 XML"),))
    document.close(True)
try:
    desktop.terminate()
except Exception:
    # The bridge goes with the program.
    pass
office.wait(60)
