using Clairevoie.Domain;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace Clairevoie.Hall.Api;

/// <summary>How a refusal of the house becomes a problem of the interface.</summary>
public static class ApiRefusal
{
    /// <summary>Every reason, with its field and its sentence in the reader's language.</summary>
    public static ApiProblem AsProblem(this IEnumerable<Refusal> why, IStringLocalizer words) => new(StatusCodes.Status422UnprocessableEntity, "refused")
    {
        Errors = [.. why.Select(one => new FieldProblem(one.Field ?? "", one.Code, words[$"refusal.{one.Code}", [.. one.Facts]]))],
    };
}
