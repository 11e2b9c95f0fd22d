"""Words against the drift of a sentence: told all the same, of now, denied or cleared by none."""

CONCEPTS = {
    # What is asked of something that is there: "what if it's a heart attack, my chest …".
    "asked_of_it": """
        (what if|know if|know whether|tell if|tell whether|wondering if|wonder if|worried) (its|it
        is|this is|thats|that is|it was) (a|an|my|something|serious|broken|infected|cancer|
        cardiac|dvt|sepsis|heatstroke|rhabdo|appendicitis),
        (read|googled|online|internet|google|leaflet|website|forum|chatgpt) __ (its|it is|thats|this
        is) (probably|only|just|all|) (nothing|normal|fine|ok|a|an|serious)
    """,
    # What is asked of somebody who has it: "what does it mean when her lips go blue".
    "asked_of_own": """
        (mean|means) (when|that|if) (my|im|ive|his|her|hes|shes|he|she|our), well (now|) (he
        is|hes|she is|shes|he has|she has|i am|im|ive|i have|my|his|her)
    """,
    # Beside "last year", what a clause says of these is of now.
    "this_time": """
        this (year|season|spring|summer|autumn|winter|month|week|block|time|morning|afternoon|
        evening)
    """,
    # These deny nothing.
    "idle_no": """
        no (joke|jokes|kidding|lie|word of a lie|exaggeration|messing|doubt|offence|bull|bs|cap),
        no idea (why|how|what|if|whether|but),
        no (i|he|she|it|they|we|) (still|really|just|honestly|) (cant|cannot|couldnt|wont)
        (still|even|really|) (walk|hop|stand|step|bend|straighten|unlock|move|lift|push|put|take|
        bear|weight|rise|raise|tiptoe|breathe|swallow|talk|speak|wake|stay awake|pee|wee|urinate|
        stop|turn|squat|kneel|feel (my|his|her|the|it|them|when|myself)|see (out|properly|from)|get
        (up|my|his|her|it|out|on)|go (up|straight|on)|remember (falling|hitting|what|how|going)|keep
        (anything|water|it|awake))
    """,
    # An all-clear for one of these looked at no injury and no pain.
    "cleared_thing": """
        ({thinner}|{nsaid}|{paracetamol}|{pill}|{steroid}|insulin|metformin|inhaler|tablets|pills|
        meds|medication|medicine|antibiotics|dose|doses|dosage|inr|sugar|sugars|blood pressure|bp|
        cholesterol|iron|ferritin|vitamin d|thyroid|bmi|weight|diet|pacemaker|prostate|gait|
        technique|form|insoles|shoes|trainers|plan|training plan|vaccine|jab) (is|are|was|were),
        (watch|garmin|fitbit|kardia|phone|wrist|strap) (ecg|ekg)
    """,
}
