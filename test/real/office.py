"""Starts LibreOffice for a script, and ends it."""

import subprocess
import time
import uuid
from contextlib import contextmanager

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


@contextmanager
def office(profile):
    """Gives its services and its desktop; `profile` is the folder that it keeps its settings in."""
    pipe = f"hegao{uuid.uuid4().hex}"
    program = subprocess.Popen(
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
    context = connected(resolver, pipe)
    services = context.ServiceManager
    desktop = services.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        yield lambda name: services.createInstanceWithContext(name, context), desktop
    finally:
        try:
            desktop.terminate()
        except Exception:
            # The bridge goes with the program.
            pass
        program.wait(60)


def connected(resolver, pipe):
    for _ in range(600):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise TimeoutError("LibreOffice does not answer")


def option(name, value):
    return PropertyValue(Name=name, Value=value)


def opened(desktop, file):
    return desktop.loadComponentFromURL(f"file://{file}", "_blank", 0, (option("Hidden", True),))
