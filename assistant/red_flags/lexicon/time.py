"""When and how: sudden, lasting, getting worse, at rest, at night."""

CONCEPTS = {
    "sudden": """
        sudden, suddenly, all of a sudden, out of nowhere, out of the blue, instantly,
        straight away, overnight, came on fast, in an instant, like a bolt, within seconds,
        in seconds, at once, within minutes, immediately, from nowhere, without warning,
        abruptly, just started
    """,
    "now": """
        now, right now, at the moment, today, tonight, this morning, this afternoon, this
        evening, just now, still, currently, as i type, as we speak, since this, earlier, an
        hour ago, hour ago, minutes ago, half an hour ago, just finished
    """,
    "at_rest": """
        at rest, resting, lying down, lying still, laid down, lying here, sat down, sitting,
        sat still, sitting still, sat here, in bed, on the sofa, on the couch, doing
        nothing, even when im not, not moving, without moving, just sitting, standing still,
        at my desk, when i rest, sat on, even sat, sitting here
    """,
    "at_night": """
        at night, all night, in the night, night time, every night, most nights, through the
        night, during the night, 2am, 3am, 4am, 5am, small hours, middle of the night, in
        bed, wakes me, waking me, woke me, keeps me awake, day and night, night and day,
        night after night
    """,
    "not_better": """
        not better, no better, not getting better, isnt getting better, hasnt got better,
        wont go away, wont go, not going away, wont shift, not improving, no improvement,
        isnt improving, not improved, hasnt improved, not settling, wont settle, still
        hurts, still sore, still there, still painful, still not right, same as ever, no
        change, hasnt gone, not healing, isnt healing, wont heal, keeps coming back, comes
        back every, still hurting, hasnt shifted, same as it was, hasnt changed, no
        different, not budging, hanging around, lingering, stubborn, refuses to go
    """,
    "days_lasting": """
        for {from_2} days, {from_3} days now, {from_2} days now, days now, for days, since
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|last week|the weekend),
        for a week, week now, all week, over a week, for {from_2} weeks, {from_2} weeks now,
        weeks now, past few days, last few days, for a few days, several days, wont go down,
        not going down, hasnt gone down, isnt going down, still swollen, keeps swelling,
        every run, after every run
    """,
    "keeps": """
        keeps, keep, every time, each time, every run, each run, always, again and again,
        over and over, recurring, repeatedly, constantly, regularly, comes and goes,
        whenever, every morning, most runs, lately
    """,
    "wont_stop": """
        wont stop, wont settle, {cannot} stop, not stopping, hasnt stopped, wont come down,
        wont go away, not settling, nonstop, non stop, for an hour, for {from_2} hours, for
        hours, all day, all evening, {from_3} minutes, wont calm down, wont slow, constant,
        constantly, still going, not easing, wont ease, an hour later, hours later, ages
        after, long after
    """,
    "just_now_run": """
        on my run, on a run, on the run, during my run, during a run, mid run, mid race,
        midway, halfway, when i run, when running, while running, whilst running, running,
        at mile {number}, during the race, after my run, after the race, after a run, on
        runs, on every run, when i push, on the hills, on hills, up the hill, up hills,
        uphill, when i sprint, sprinting, finish line, at the finish, since the race, since
        my run, since the run, at parkrun, on the treadmill, in intervals, during intervals,
        in the race, this morning's run, when i speed up, when i go hard, on climbs, on the
        climb, on every climb, during tempo, when i jog, jogging
    """,
}
