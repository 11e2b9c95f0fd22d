"""One thread for numpy's products: those of a question are over before a second one has woken up.

OpenBLAS hands even a small product to a thread a core, and these then wait for the next one in a
loop, for longer than the product took: half of all processor time went there.
"""

from threadpoolctl import threadpool_limits


def use_one_thread() -> None:
    """From here on in the whole process; torch and ONNX Runtime have their own settings."""
    threadpool_limits(limits=1, user_api="blas")
