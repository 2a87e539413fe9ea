using System.Globalization;
using Clairevoie.Domain.Claims;

namespace Clairevoie.Publication.Files;

/// <summary>The columns of a claims file, in order, and how a claim is written in them.</summary>
public static class ClaimColumns
{
    /// <summary>The names of the columns, exactly.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "id", "value", "bound", "unit", "kind", "status", "definition", "definition_version", "base",
        "period_start", "period_end", "period_basis", "territory", "territory_basis",
        "issuer", "source", "document", "quote", "version",
    ];

    /// <summary>The cells of a claim: read again, they give the same claim.</summary>
    public static string[] Write(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var (figure, period, origin) = (claim.Figure, claim.Period, claim.Origin);
        return
        [
            claim.Id, Value(figure), figure.Bound.Word(), figure.Unit.Text, figure.Kind.Word(), claim.Status.Word(),
            claim.Definition.Text, claim.Definition.Version, Number(figure.Base),
            period.Start.ToString() ?? "", period.End.ToString() ?? "", period.Basis.Word(), claim.Territory.Code, claim.Territory.Basis.Word(),
            origin.Issuer, origin.Source, origin.Document, origin.Quote, claim.Version,
        ];
    }

    private static string Value(Figure figure) => figure.Day?.ToString() ?? Number(figure.Value);

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
