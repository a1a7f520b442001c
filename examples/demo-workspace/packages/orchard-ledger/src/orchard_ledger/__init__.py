"""The orchard's book on the command line."""

import argparse

from orchard_forecast import expected_rows
from orchard_harvest import plan_day


def page(day: str) -> str:
    """A day's page: what to bring where, and what to expect."""
    lines = [f"row {row}: {crates} crates" for row, crates in plan_day(day).items()]
    return "\n".join([f"{day}: {expected_rows(day)} rows expected", *lines])


def main() -> None:
    """Prints the page of the day that the command line names."""
    parser = argparse.ArgumentParser(prog="orchard-ledger", description=__doc__)
    parser.add_argument("--version", action="version", version="%(prog)s 1.2.0")
    parser.add_argument("day", help="as in 2026-09-14")
    print(page(parser.parse_args().day))
