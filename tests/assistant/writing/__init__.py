"""Tests of the writer: its checks, and a loopback model that misbehaves in every way."""
