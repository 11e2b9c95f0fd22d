"""numpy computes with one thread, so that answers don't wait for each other's."""

import numpy as np
from threadpoolctl import threadpool_info, threadpool_limits

from kb.threads import use_one_thread


def test_products_have_one_thread() -> None:
    assert np.ones((2, 2)) @ np.ones(2) @ np.ones(2) == 4.0
    with threadpool_limits(limits=2, user_api="blas"):
        use_one_thread()
        counts = {each["num_threads"] for each in threadpool_info() if each["user_api"] == "blas"}
    assert counts == {1}
