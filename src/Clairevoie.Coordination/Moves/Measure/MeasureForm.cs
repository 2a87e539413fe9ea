using System.Globalization;
using Clairevoie.Domain;
using Clairevoie.Hall.Where;
using Microsoft.AspNetCore.Http;

namespace Clairevoie.Coordination.Moves.Measure;

/// <summary>What the address of a measure says beside its areas: where one looks, with which brush, of which days. Every part may be wrong.</summary>
public sealed class MeasureForm
{
    private readonly IQueryCollection asked;

    /// <summary>Reads the address.</summary>
    public MeasureForm(IQueryCollection asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        this.asked = asked;
        Brush = Written.Word<Area>(asked["pinceau"]) is { } brush and not Area.None ? brush : Area.Target;
        Begins = Written.Day(asked["debut"], "debut", Refusals);
        Ends = Written.Day(asked["fin"], "fin", Refusals) ?? Begins;
        Days = (int)Math.Clamp(Written.Count(asked["jours"], "jours", Refusals) ?? MeasureDays.Usual, MeasureDays.Fewest, MeasureDays.MostDays);
        if (Begins is { } first && Ends < first)
            Refusals.Add(new("measure-ends-before", "fin"));
    }

    /// <summary>The cell in the middle of the map.</summary>
    public GridCell? Around => Cell("autour");

    /// <summary>The cell that was clicked, or the cells over which somebody drew.</summary>
    public IReadOnlyList<GridCell> Put => [.. asked["carre"].Take(ChosenAreas.Most).Select(name => GridCell.TryParse(name, out var cell) ? cell : (GridCell?)null).OfType<GridCell>().Distinct()];

    /// <summary>Whether the belt around the target is asked for, or everything taken out.</summary>
    public string Does => asked["fait"].ToString();

    /// <summary>The area into which a click puts a cell.</summary>
    public Area Brush { get; }

    /// <summary>The first day of the action.</summary>
    public DateOnly? Begins { get; }

    /// <summary>Its last day.</summary>
    public DateOnly? Ends { get; }

    /// <summary>How many days on either side.</summary>
    public int Days { get; }

    /// <summary>The problem about which somebody measures; empty when it is none.</summary>
    public string Problem => Guid.TryParse(asked["probleme"], out var problem) ? problem.ToString("D") : "";

    /// <summary>What cannot be read.</summary>
    public List<Refusal> Refusals { get; } = [];

    /// <summary>The days of the measure, once both ends are known.</summary>
    public MeasureDays? Measured => Refusals.Count == 0 && Begins is { } first && Ends is { } last ? new(first, last, Days) : null;

    /// <summary>The same address with another middle, brush or click.</summary>
    public string Address(GridCell? around, string more = "", Area? brush = null) => string.Create(CultureInfo.InvariantCulture,
        $"?pinceau={brush ?? Brush}&debut={Begins:yyyy-MM-dd}&fin={asked["fin"]}&jours={Days}&autour={around?.Name}{(Problem.Length > 0 ? $"&probleme={Problem}" : "")}{more}");

    private GridCell? Cell(string name) => GridCell.TryParse(asked[name], out var cell) ? cell : null;
}
