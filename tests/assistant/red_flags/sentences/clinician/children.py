"""Children's hips and knees."""

from tests.assistant.red_flags.sentences.tables import Sentences

SENTENCES: Sentences = {
    "child-hip-knee-pain.child": (
        (
            "My son is 12 and his knee hurts after football.",
            "My daughter is limping after cross country, no fever, no fall.",
        ),
        (
            "My son is 12 and loves cross country, which spikes?",
            "My daughter ran her first parkrun and I'm proud, my knee hurts though.",
        ),
    ),
    "child-hip-knee-pain.self": (
        (
            "im 13 and my hip hurts when i sprint",
            "I am 14, my knee is sore below the cap after jumping.",
        ),
        (
            "im 13 and i want to run a 5k, how do i start",
            "I'm 12 weeks into a plan and my quads are a bit sore after squats.",
        ),
    ),
}
