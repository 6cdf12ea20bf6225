"""Puts urllib of Python's standard library behind the adapter protocol. See docs/adapter-protocol.md."""
import base64, json, os, platform, sys, threading  # noqa: E401
from urllib.error import HTTPError
from urllib.request import Request, urlopen

JSON = {"Content-Type": "application/json"}
tokens = {}  # the access token of each instance
printing = threading.Lock()

def say(line):
    with printing:
        print(json.dumps(line), flush=True)

def send(method, url, headers, body):
    try:
        with urlopen(Request(os.environ["COUNTERSIGN_BASE_URL"] + url, body, headers, method=method)) as response:
            return response.status, response.read()
    except HTTPError as error:
        return error.code, error.read()

def call(line, client):
    body, headers = None, line["headers"]
    if "body" in line:
        body, headers = json.dumps(line["body"]).encode(), {**JSON, **headers}
    if "bodyBase64" in line:
        body = base64.b64decode(line["bodyBase64"])
    if client in tokens:
        headers = {**headers, "Authorization": "Bearer " + tokens[client]}
    status, text = send(line["method"], line["url"], headers, body)
    return {"status": status, "body": text.decode(errors="replace")}

def answer(line):
    client = line.get("client", "a")
    if line["do"] == "call":
        return call(line, client)
    if line["do"] == "signIn":
        body = json.dumps({"username": line["username"], "password": line["password"]}).encode()
        status, text = send("POST", "/api/auth/sign-in", JSON, body)
        if status != 200:
            return {"status": status}
        tokens[client] = json.loads(text)["accessToken"]
        return {"ok": True}
    if line["do"] != "session" or "store" in line:
        return {"unsupported": True}
    tokens[client] = line["accessToken"]
    return {"ok": True}

def take(line):
    try:
        say({"id": line["id"], **answer(line)})
    except Exception as error:
        say({"id": line["id"], "error": repr(error)})

say({"countersign": 1, "name": "urllib", "version": platform.python_version(), "knows": ["client"]})
for line in map(json.loads, sys.stdin):
    if line["do"] == "quit":
        break
    # A thread for each, since calls may overlap; one that is under way does not keep the program from ending.
    threading.Thread(target=take, args=[line], daemon=True).start()
