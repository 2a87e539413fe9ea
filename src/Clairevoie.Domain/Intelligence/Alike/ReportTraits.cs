namespace Clairevoie.Domain;

/// <summary>
/// What two reports are compared by, and nothing else: where to ten metres, which half of the day, how it is sold, and a sketch of the words.
/// It is sealed with the report's own key: once that key is destroyed, the traits are too.
/// </summary>
/// <param name="East">Metres east, rounded to ten.</param>
/// <param name="North">Metres north, rounded to ten.</param>
/// <param name="Signs">One bit for each sign ticked.</param>
/// <param name="Seen">When it was seen.</param>
/// <param name="HowOften">How often.</param>
/// <param name="Words">How the words sound.</param>
public sealed record ReportTraits(int East, int North, uint Signs, HalfDay Seen, HowOften HowOften, WordSketch Words)
{
    private const int Step = 10, Plain = 18;

    /// <summary>The traits of what was told, at a place given in metres; the seed is a secret of the room.</summary>
    public static ReportTraits Of(ReportTold told, double east, double north, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(told);
        var signs = told.Signs.Aggregate(0u, (bits, sign) => bits | (1u << (int)sign));
        return new(Rounded(east), Rounded(north), signs, told.Seen, told.HowOften, WordSketch.Of(told.Words.Text, seed));
    }

    /// <summary>The square of a street's width in which the place lies: what is alike lies in it or in one beside it.</summary>
    public (int East, int North) Square => ((int)Math.Floor(East / Likeness.SameStreet), (int)Math.Floor(North / Likeness.SameStreet));

    /// <summary>What is said without words.</summary>
    public Ticks Ticks => new(Signs, Seen.Afternoon, HowOften);

    /// <summary>How far the two places are from each other, in metres.</summary>
    public double MetresTo(ReportTraits other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var (east, north) = ((double)East - other.East, (double)North - other.North);
        return Math.Sqrt((east * east) + (north * north));
    }

    /// <summary>Written at the same length whatever is told, with and without words alike.</summary>
    public byte[] Write()
    {
        var kept = new byte[Plain + (WordSketch.Size * 4)];
        BitConverter.TryWriteBytes(kept.AsSpan(0), East);
        BitConverter.TryWriteBytes(kept.AsSpan(4), North);
        BitConverter.TryWriteBytes(kept.AsSpan(8), Signs);
        BitConverter.TryWriteBytes(kept.AsSpan(12), (Seen.Day.DayNumber * 2) + (Seen.Afternoon ? 1 : 0));
        kept[16] = (byte)HowOften;
        kept[17] = Words.IsEmpty ? (byte)0 : (byte)1;
        Words.Write().CopyTo(kept, Plain);
        return kept;
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static ReportTraits Read(ReadOnlySpan<byte> kept)
    {
        var half = BitConverter.ToInt32(kept[12..]);
        return new(
            BitConverter.ToInt32(kept), BitConverter.ToInt32(kept[4..]), BitConverter.ToUInt32(kept[8..]),
            new(DateOnly.FromDayNumber(half / 2), half % 2 == 1), (HowOften)kept[16], kept[17] == 0 ? default : WordSketch.Read(kept[Plain..]));
    }

    private static int Rounded(double metres) => (int)Math.Round(metres / Step) * Step;
}
