using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Clairevoie.Domain.Claims;
using Clairevoie.Publication.Files;

namespace Clairevoie.Publication.Import;

/// <summary>A version of a figure as the store keeps it: the cells of its file, and what they are found by.</summary>
public sealed record ClaimRow
{
    public required string Id { get; init; }
    public required string Version { get; init; }
    public int Place { get; init; } = 1;
    public string Fingerprint { get; init; } = "";
    public string Search { get; init; } = "";
    public string FirstDay { get; init; } = "";
    public string LastDay { get; init; } = "";
    public required string Value { get; init; }
    public required string Bound { get; init; }
    public required string Unit { get; init; }
    public required string Kind { get; init; }
    public required string Status { get; init; }
    public required string Definition { get; init; }
    public required string DefinitionVersion { get; init; }
    public required string Base { get; init; }
    public required string PeriodStart { get; init; }
    public required string PeriodEnd { get; init; }
    public required string PeriodBasis { get; init; }
    public required string Territory { get; init; }
    public required string TerritoryBasis { get; init; }
    public required string Issuer { get; init; }
    public required string Source { get; init; }
    public required string Document { get; init; }
    public required string Quote { get; init; }

    public static ClaimRow Of(Claim claim, Gazetteer places)
    {
        var (from, until) = Days(claim);
        var cells = ClaimColumns.Write(claim);
        return new ClaimRow
        {
            Id = cells[0], Value = cells[1], Bound = cells[2], Unit = cells[3], Kind = cells[4], Status = cells[5],
            Definition = cells[6], DefinitionVersion = cells[7], Base = cells[8],
            PeriodStart = cells[9], PeriodEnd = cells[10], PeriodBasis = cells[11], Territory = cells[12], TerritoryBasis = cells[13],
            Issuer = cells[14], Source = cells[15], Document = cells[16], Quote = cells[17], Version = cells[18],
            Fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', cells)))),
            Search = Wording.Key($"{claim.Id} {claim.Definition.Text} {claim.Figure.Unit.Text} {claim.Origin.Issuer} {claim.Territory.Code} {places.NameOf(claim.Territory.Code)} {claim.Origin.Quote}"),
            FirstDay = Day(from, "0000-00-00"),
            LastDay = Day(until?.AddDays(-1), "9999-99-99"),
        };
    }

    /// <summary>The cells, in the order of the columns of a file.</summary>
    public IReadOnlyList<string> Cells =>
    [
        Id, Value, Bound, Unit, Kind, Status, Definition, DefinitionVersion, Base, PeriodStart, PeriodEnd, PeriodBasis,
        Territory, TerritoryBasis, Issuer, Source, Document, Quote, Version,
    ];

    // What is counted at a moment is found in the year of that moment, not in all the years before it.
    private static (DateOnly? From, DateOnly? Until) Days(Claim claim) =>
        claim.Figure.IsAtAMoment && claim.Period.IsKnown ? claim.Period.Moment : (claim.Period.From, claim.Period.Until);

    private static string Day(DateOnly? day, string open) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? open;
}
