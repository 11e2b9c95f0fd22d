"""all-MiniLM-L6-v2 run by ONNX Runtime: a small graph of ours over the packaged weights."""
