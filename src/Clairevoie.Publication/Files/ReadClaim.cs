using Clairevoie.Domain.Claims;
using Clairevoie.Hall.Files;

namespace Clairevoie.Publication.Files;

/// <summary>Reads one row of a claims file: a claim, or everything that is wrong with the row.</summary>
public sealed class ReadClaim(Gazetteer places, Strictness strictness)
{
    /// <summary>In the plain unit; no public figure comes near, and computing stays exact below.</summary>
    private const decimal Largest = 1_000_000_000_000_000_000m;

    private static readonly string[] Changes = ["evolution", "variation", "hausse", "baisse", "augmentation", "diminution", "change", "increase", "decrease"];
    private static readonly string[] Shares = ["part des", "part de", "part du", "taux", "pourcentage", "proportion", "share of", "rate", "percentage"];

    private const int Short = 120, Medium = 400, Long = 2_000;

    /// <param name="row">The row.</param>
    /// <param name="prefix">What stands before the names of the columns: <c>a_</c> in a file of pairs.</param>
    public (Claim? Claim, IReadOnlyList<FileFault> Faults) Read(TableRow row, string prefix = "")
    {
        var cells = new RowCells(row, prefix, strictness);
        var claim = new Claim
        {
            Id = Id(cells),
            Figure = Figure(cells),
            Status = cells.Word<ClaimStatus>("status", ClaimStatus.Claimed),
            Definition = new Definition(cells.Text("definition", Medium, required: true), cells.Text("definition_version", Short, required: true)),
            Period = Period(cells),
            Territory = Territory(cells),
            Origin = Origin(cells),
            Version = cells.Text("version", Short, required: true),
        };
        return cells.Faults.Count == 0 ? (claim, []) : (null, cells.InOrder());
    }

    private static string Id(RowCells cells)
    {
        var id = cells.Text("id", 64, required: true);
        if (cells.IsStrict && id.Any(letter => !char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '_' or '.')))
        {
            cells.Fault("id", "not-an-id");
        }

        return id;
    }

    private static Figure Figure(RowCells cells)
    {
        var kind = cells.Word<ClaimKind>("kind");
        var figure = new Figure
        {
            Value = kind == ClaimKind.Date ? null : cells.Number("value"),
            Day = kind == ClaimKind.Date ? cells.Date("value") : null,
            Bound = cells.Word<Bound>("bound", Bound.Exactly),
            Unit = UnitReader.Read(cells.Text("unit", Short, required: true), kind),
            Kind = kind,
            Base = cells.Number("base"),
        };
        if (Math.Abs(figure.Value ?? 0) > Largest / figure.Unit.Scale || figure.Base > Largest)
        {
            cells.Fault("value", "number-too-large");
        }

        if (cells.IsStrict && (figure.Base < 0 || figure.Value < 0 && kind is ClaimKind.Stock or ClaimKind.Capacity or ClaimKind.Duration))
        {
            cells.Fault(figure.Base < 0 ? "base" : "value", "negative");
        }

        PercentOfPercent(cells, figure);
        return figure;
    }

    // From 20 % to 25 % is five points, or a quarter more: said in percent, nobody knows which.
    private static void PercentOfPercent(RowCells cells, Figure figure)
    {
        if (!cells.IsStrict || figure.Unit.Dimension != Dimension.Share)
            return;
        var said = Wording.Key(cells.Text("definition", Medium));
        if (Wording.SaysAny(said, Changes) && Wording.SaysAny(said, Shares))
            cells.Fault("unit", "percent-of-percent", figure.Unit.Text);
    }

    private static ClaimPeriod Period(RowCells cells)
    {
        var (start, end) = (cells.Date("period_start"), cells.Date("period_end"));
        var isGiven = start is not null || end is not null;
        var basis = Basis(cells, "period_basis", isGiven);
        if (start is { } first && end is { } last && last.After <= first.First)
        {
            cells.Fault("period_end", "ends-before-it-begins", first, last);
            return default;
        }

        return new ClaimPeriod(start, end, basis);
    }

    private ClaimTerritory Territory(RowCells cells)
    {
        var text = cells.Said("territory", Short);
        var basis = Basis(cells, "territory_basis", text.Length > 0);
        var (name, year) = text.Split('@') is [var before, var after] ? (before, "@" + after) : (text, "");
        var code = places.CodeOf(name) ?? (TerritoryCode.IsWellFormed(name) || !cells.IsStrict ? name : null);
        if (code is null && name.Length > 0)
        {
            cells.Fault("territory", "not-a-territory", name);
        }

        return new ClaimTerritory((code ?? "") + year, basis);
    }

    private static Basis Basis(RowCells cells, string column, bool isGiven)
    {
        var basis = cells.Word<Basis>(column, isGiven ? Domain.Claims.Basis.Stated : Domain.Claims.Basis.NotStated);
        if (cells.IsStrict && cells.Faults.All(fault => fault.Column != column) && isGiven != (basis != Domain.Claims.Basis.NotStated))
        {
            cells.Fault(column, isGiven ? "basis-says-nothing-is-stated" : "basis-of-nothing");
        }

        return basis;
    }

    private static Origin Origin(RowCells cells)
    {
        var origin = new Origin(
            cells.Said("issuer", Medium), cells.Text("source", Medium), cells.Text("document", Medium), cells.Text("quote", Long));
        if (cells.IsStrict && origin.Source.Length + origin.Document.Length == 0)
        {
            cells.Fault("source", "no-source");
        }

        return origin;
    }
}
