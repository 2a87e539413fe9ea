using Clairevoie.Statistics.Chance;

namespace Clairevoie.Statistics.Networks;

/// <summary>As many numbers as one draw needs, one after the other, from one start.</summary>
internal struct Dice(ulong seed)
{
    private readonly CounterChance chance = new(seed, 1);
    private ulong position = 0;

    public double Real() => chance.Real(position++);

    public int Below(int below) => (int)chance.Below(position++, (uint)below);
}
