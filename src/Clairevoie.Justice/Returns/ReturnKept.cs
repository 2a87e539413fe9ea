using Clairevoie.Domain;

namespace Clairevoie.Justice.Returns;

/// <summary>A return as it is kept, without its numbers.</summary>
public sealed record ReturnLine(string Id, AgencyId Agency, string Territory, string Thread, string Office, string Period, int Version, DateOnly EnteredOn);

/// <summary>One number of a return.</summary>
public sealed record FigureLine(string JusticeReturn, string Measure, double Value);

/// <summary>A return with its numbers.</summary>
public sealed record ReturnKept(ReturnLine Line, IReadOnlyDictionary<string, double> Figures)
{
    /// <summary>Puts numbers beside the lines that they are of.</summary>
    public static IReadOnlyList<ReturnKept> Join(IReadOnlyList<ReturnLine> lines, IReadOnlyList<FigureLine> figures)
    {
        var of = figures.ToLookup(figure => figure.JusticeReturn);
        return [.. lines.Select(line => new ReturnKept(line, of[line.Id].ToDictionary(figure => figure.Measure, figure => figure.Value)))];
    }
}
