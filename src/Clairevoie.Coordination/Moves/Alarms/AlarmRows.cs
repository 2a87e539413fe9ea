using Clairevoie.Domain;
using Clairevoie.Hall.Where;

namespace Clairevoie.Coordination.Moves.Alarms;

/// <summary>An alarm as its last night had it: cells and counts, no report.</summary>
public sealed record AlarmRow
{
    /// <summary>Which.</summary>
    public Guid Id { get; init; }

    /// <summary>The territory in which most of it lies.</summary>
    public string Territory { get; init; } = "";

    /// <summary>The commune that was watched.</summary>
    public string Watched { get; init; } = "";

    /// <summary>The first night on which it was seen.</summary>
    public DateOnly OpenedOn { get; init; }

    /// <summary>The last night on which it was seen.</summary>
    public DateOnly Day { get; init; }

    /// <summary>Its first day.</summary>
    public DateOnly Since { get; init; }

    /// <summary>How many reports.</summary>
    public int Reports { get; init; }

    /// <summary>How many would be expected.</summary>
    public double Expected { get; init; }

    /// <summary>In how many days chance does as much once.</summary>
    public double Recurrence { get; init; }

    /// <summary>By how many channels.</summary>
    public int Channels { get; init; }

    /// <summary>How many groups of near copies.</summary>
    public int Groups { get; init; }

    /// <summary>The largest of them.</summary>
    public int Largest { get; init; }

    /// <summary>How many from nobody known.</summary>
    public int Anonymous { get; init; }

    /// <summary>What they weigh.</summary>
    public int Weight { get; init; }

    /// <summary>How many tell of a scene.</summary>
    public int Scenes { get; init; }

    /// <summary>How many of syringes.</summary>
    public int Syringes { get; init; }

    /// <summary>Its cells, by name, with a blank between them.</summary>
    public string Cells { get; init; } = "";

    /// <summary>Who speaks.</summary>
    public AlarmVoices Voices => new(Reports, Channels, Groups, Largest, Anonymous, Weight);

    /// <summary>Its cells.</summary>
    public IReadOnlyList<GridCell> Ground => [.. Cells.Split(' ').Select(name => GridCell.TryParse(name, out var cell) ? cell : throw new FormatException($"{name} is no cell."))];

    /// <summary>Where its middle lies, in metres of Lambert-93.</summary>
    public (double East, double North) Middle
    {
        get
        {
            var at = Ground.Select(cell => Projection.Lambert93.From(new(cell.Ring().Take(4).Average(corner => corner.Longitude), cell.Ring().Take(4).Average(corner => corner.Latitude)))).ToList();
            return (at.Average(one => one.East), at.Average(one => one.North));
        }
    }
}

/// <summary>An alarm with what was done with it.</summary>
public sealed record AlarmShown(AlarmRow Alarm, AlarmHistory History);

/// <summary>One night of an alarm.</summary>
public sealed record AlarmNight(DateOnly Day, DateOnly Since, int Reports, double Expected, double Recurrence);
