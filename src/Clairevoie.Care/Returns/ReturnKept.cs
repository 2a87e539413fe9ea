namespace Clairevoie.Care.Returns;

/// <summary>A return as it is kept, without its counts.</summary>
public sealed record ReturnLine(string Id, string Structure, string Month, int Version, bool Attested, DateOnly EnteredOn, DateOnly? SignedOn);

/// <summary>One count of a return.</summary>
public sealed record FigureLine(string CareReturn, string Measure, long Value);

/// <summary>A return with its counts.</summary>
public sealed record ReturnKept(ReturnLine Line, IReadOnlyDictionary<string, long> Figures)
{
    /// <summary>Puts counts beside the lines that they are of.</summary>
    public static IReadOnlyList<ReturnKept> Join(IReadOnlyList<ReturnLine> lines, IReadOnlyList<FigureLine> figures)
    {
        var of = figures.ToLookup(figure => figure.CareReturn);
        return [.. lines.Select(line => new ReturnKept(line, of[line.Id].ToDictionary(figure => figure.Measure, figure => figure.Value)))];
    }
}
