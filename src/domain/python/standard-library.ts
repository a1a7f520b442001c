import { normalizeName } from "./name.ts";

/** Top-level modules and packages of Python 3.13 and 3.14, on any platform. https://docs.python.org/3/library/sys.html#sys.stdlib_module_names */
const names = `
  abc annotationlib antigravity argparse array ast asyncio atexit base64 bdb binascii bisect builtins bz2 cProfile
  calendar cmath cmd code codecs codeop collections colorsys compileall compression concurrent configparser
  contextlib contextvars copy copyreg csv ctypes curses dataclasses datetime dbm decimal difflib dis doctest email
  encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc
  genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http idlelib imaplib importlib
  inspect io ipaddress itertools json keyword linecache locale logging lzma mailbox marshal math mimetypes mmap
  modulefinder msvcrt multiprocessing netrc nt ntpath nturl2path numbers opcode operator optparse os pathlib pdb
  pickle pickletools pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
  pyclbr pydoc pydoc_data pyexpat queue quopri random re readline reprlib resource rlcompleter runpy sched secrets
  select selectors shelve shlex shutil signal site smtplib socket socketserver sqlite3 sre_compile sre_constants
  sre_parse ssl stat statistics string stringprep struct subprocess symtable sys sysconfig syslog tabnanny tarfile
  tempfile termios textwrap this threading time timeit tkinter token tokenize tomllib trace traceback tracemalloc
  tty turtle turtledemo types typing unicodedata unittest urllib uuid venv warnings wave weakref webbrowser winreg
  winsound wsgiref xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
`;

const standard = new Set(names.trim().split(/\s+/));

/** Whether Python itself brings what a dotted module name begins with. */
export const isStandard = (module: string): boolean => standard.has(module.split(".")[0]!);

/** Some of those that earlier Pythons had, or have within: words that somebody may call a project by. */
const former =
  "asynchat asyncore binhex builtin canvas cgi chunk colorize commands compiler cookie crypt device dialog distutils exceptions formatter framework future imp interpreters lib main md5 mimetools parser pipes popen2 repr sets sha symbol telnetlib test thread urllib2 urlparse user uu";

const refused: ReadonlySet<string> = new Set([...standard, ...former.split(" ")].map(normalizeName));

/**
 * Whether PyPI makes no new project of the name, since a module of Python's own has it. Its list is longer: all modules of
 * all versions since 2.6, with their parts. https://github.com/pypi/warehouse/blob/main/warehouse/packaging/services.py
 */
export const isNameOfPython = (name: string): boolean => refused.has(name);
