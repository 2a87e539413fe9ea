using System.Text.Json.Serialization;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Api;

/// <summary>A published figure: the columns of the import file, numbers as numbers, what is not stated as <c>null</c>.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Value">A number; or a day, where the figure is one.</param>
/// <param name="Bound">=, &gt;=, &gt; or ~.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Kind">Stock, flow, rate, capacity or amount.</param>
/// <param name="Status">Planned, observed or claimed.</param>
/// <param name="Definition">What is counted.</param>
/// <param name="DefinitionVersion">The version of the definition.</param>
/// <param name="Base">Of a share, out of how many.</param>
/// <param name="PeriodStart">The first day, month or year.</param>
/// <param name="PeriodEnd">The last one, inclusive.</param>
/// <param name="PeriodBasis">Whether the period is stated.</param>
/// <param name="Territory">Where.</param>
/// <param name="TerritoryBasis">Whether the territory is stated.</param>
/// <param name="Issuer">Who says it.</param>
/// <param name="Source">Where it was published.</param>
/// <param name="Document">In which document.</param>
/// <param name="Quote">In which words.</param>
/// <param name="Version">The version of the figure.</param>
public sealed record ClaimJson(
    string Id, object? Value, string? Bound, string? Unit, string? Kind, string? Status, string? Definition,
    [property: JsonPropertyName("definition_version")] string? DefinitionVersion,
    decimal? Base,
    [property: JsonPropertyName("period_start")] string? PeriodStart,
    [property: JsonPropertyName("period_end")] string? PeriodEnd,
    [property: JsonPropertyName("period_basis")] string? PeriodBasis,
    string? Territory,
    [property: JsonPropertyName("territory_basis")] string? TerritoryBasis,
    string? Issuer, string? Source, string? Document, string? Quote, string? Version)
{
    /// <summary>Every version that was published of it, newest first; only where one figure is asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Versions { get; init; }

    /// <summary>A figure as it is told.</summary>
    public static ClaimJson Of(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var cells = ClaimColumns.Write(claim);
        string? At(string column) => cells[ClaimColumns.All.ToList().IndexOf(column)] is { Length: > 0 } cell ? cell : null;
        return new(
            claim.Id, claim.Figure.Value ?? (object?)At("value"), At("bound"), At("unit"), At("kind"), At("status"), At("definition"), At("definition_version"), claim.Figure.Base,
            At("period_start"), At("period_end"), At("period_basis"), At("territory"), At("territory_basis"), At("issuer"), At("source"), At("document"), At("quote"), At("version"));
    }
}

/// <summary>A part of the published figures, in the order of their identifiers.</summary>
/// <param name="Claims">The figures.</param>
/// <param name="Next">What to give as <c>after</c> for the next part; <c>null</c> when there is none.</param>
public sealed record ClaimsPage(IReadOnlyList<ClaimJson> Claims, string? Next);
