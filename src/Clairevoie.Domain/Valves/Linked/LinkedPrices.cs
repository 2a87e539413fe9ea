namespace Clairevoie.Domain;

/// <summary>How far a search goes: how many ways at once, how many cells long, how many cells tried in each equation, and how dear at most.</summary>
internal sealed record LinkedEffort(int Width, int Depth, int Branches, long Most = long.MaxValue)
{
    /// <summary>What is enough for nearly every cell.</summary>
    public static LinkedEffort Usual { get; } = new(24, 48, 8);

    /// <summary>What is tried where that was not.</summary>
    public static LinkedEffort Hard { get; } = new(300, 160, int.MaxValue);

    /// <summary>A proof among what is hidden already, quickly or not at all.</summary>
    public static LinkedEffort Again { get; } = new(6, 24, 8, 0);
}

/// <summary>What it costs to hide each cell: nothing where it is hidden, and the count and one otherwise. What was told before has no price.</summary>
internal sealed class LinkedPrices
{
    /// <summary>The price of what cannot be hidden.</summary>
    public const long Never = long.MaxValue / 4;

    private readonly LinkedSystem system;
    private readonly long[] price;
    private readonly (int Cell, int Sign)[]?[] cheapest;

    public LinkedPrices(LinkedSystem system)
    {
        this.system = system;
        price = [.. system.Counts.Select((count, cell) => system.IsFixed[cell] ? Never : system.IsKeptBack[cell] ? 0 : count + 1)];
        cheapest = new (int, int)[]?[system.Equations.Length];
    }

    public long Of(int cell) => price[cell];

    public void Set(int cell, long to)
    {
        if (price[cell] == to)
            return;
        price[cell] = to;
        foreach (var (equation, _) in system.Of[cell])
            cheapest[equation] = null;
    }

    /// <summary>The cells of an equation with their sign, cheapest first.</summary>
    public (int Cell, int Sign)[] Cheapest(int equation) => cheapest[equation] ??=
        [.. system.Equations[equation].Select((cell, at) => (Cell: cell, Sign: at == 0 ? -1 : 1)).OrderBy(cell => price[cell.Cell])];

    /// <summary>The least that closing an equation costs.</summary>
    public long Least(int equation, LinkedMove move)
    {
        foreach (var (cell, _) in Cheapest(equation))
            if (move.Of(cell) == 0)
                return price[cell];
        return Never;
    }
}
