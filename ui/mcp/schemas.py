"""What a tool's arguments may be, for the model that fills them in: the values that are allowed.

They describe and refuse nothing: what was typed among a check's inputs is read by the guard before
any of it is refused, and a country is understood as people write it.
"""

from typing import Annotated, Any

from pydantic import Field, GetJsonSchemaHandler
from pydantic_core import CoreSchema

from assistant.checks.inputs import CHECKS
from ui.countries import CODES


class _InputsOfChecks:
    """Any of the checks' inputs, each under its check's name."""

    def __get_pydantic_json_schema__(
        self, _: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        schemas = {
            name: handler.resolve_ref_schema(handler(kind.__pydantic_core_schema__))
            for name, kind in CHECKS.items()
        }
        return {"anyOf": [{**schema, "title": name} for name, schema in schemas.items()]}


Check = Annotated[str, Field(json_schema_extra={"enum": [*CHECKS]})]
CheckInputs = Annotated[dict[str, Any], _InputsOfChecks()]
Country = Annotated[
    str, Field(description="whose emergency numbers", json_schema_extra={"enum": sorted(CODES)})
]
