using Clairevoie.Statistics.Chance;

namespace Clairevoie.Tests.Coordination.Adoption.Made;

/// <summary>Chance for one made file: the same seed makes the same file.</summary>
internal sealed class Dice(int seed)
{
    private readonly CounterChance chance = new((ulong)seed, 5);
    private ulong at;

    public int Below(int many) => (int)chance.Below(at++, (uint)many);

    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>Whether it happens, this many times out of a hundred.</summary>
    public bool Happens(int percent) => Below(100) < percent;

    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>So many of a list, none twice, in an order of chance.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int many) => [.. of.Select(one => (one, At: Below(1_000_000))).OrderBy(one => one.At).Take(many).Select(one => one.one)];
}
