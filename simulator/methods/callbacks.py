"""Answers to presses."""

from simulator.core import Call, Simulator
from simulator.world import Json


def answer_callback_query(sim: Simulator, call: Call) -> bool:
    """Ends the button's waiting, with a notice or without."""
    params = call.params
    answer: Json = {name: params[name] for name in ("text", "show_alert", "url", "cache_time") if name in params}
    query = sim.callbacks.answer(params["callback_query_id"], answer)
    sim.events.publish("callback_answer", query.chat_id, callback_query_id=query.id, answer=answer)
    return True
