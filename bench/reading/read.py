"""Reads a workbook with openpyxl and prints how many rows it found:  python3 read.py FILE"""
import resource
import sys

import openpyxl

sheet = openpyxl.load_workbook(sys.argv[1]).worksheets[0]
print(sum(1 for _ in sheet.iter_rows(values_only=True)))
used = resource.getrusage(resource.RUSAGE_SELF)
print("\nmaxRSS", used.ru_maxrss, file=sys.stderr)
print("CPU", used.ru_utime + used.ru_stime, file=sys.stderr)
