using System.Text.Encodings.Web;
using System.Text.Json;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Api;

/// <summary>A claim as JSON: the columns of the import file, numbers as numbers, nothing stated as <c>null</c>.</summary>
public static class ClaimJson
{
    public static JsonSerializerOptions Form { get; } = new(JsonSerializerDefaults.Web)
    {
        // Letters stay letters: the answer is read as JSON alone, since nosniff forbids to take it for a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static IReadOnlyDictionary<string, object?> Of(Claim claim)
    {
        var cells = ClaimColumns.Write(claim);
        var json = new Dictionary<string, object?>(cells.Length);
        for (var i = 0; i < cells.Length; i++)
        {
            json[ClaimColumns.All[i]] = cells[i].Length == 0 ? null : cells[i];
        }

        json["value"] = claim.Figure.Value ?? json["value"];
        json["base"] = claim.Figure.Base;
        return json;
    }
}
