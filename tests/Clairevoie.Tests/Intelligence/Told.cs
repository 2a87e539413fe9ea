using Clairevoie.Domain;

namespace Clairevoie.Tests.Intelligence;

/// <summary>Reports of an invented street, told in a line.</summary>
internal static class Told
{
    public const string Words = "Vente devant le hall du numéro douze, guetteurs à chaque angle, tous les soirs à partir de dix-huit heures";

    private static readonly DateOnly Day = new(2026, 11, 3);

    public static ComparedReport At(int east, int north, string words = "", int days = 0, bool afternoon = true, Sign[]? signs = null)
    {
        var seen = new HalfDay(Day.AddDays(days), afternoon);
        var said = ToldWords.Of(words) is Decision<ToldWords>.Yes(var fact) ? fact : ToldWords.None;
        var told = new ReportTold(ReportKind.Dealing, signs ?? [Sign.HandToHand], default, null, "COM-1", seen, HowOften.EveryDay, said);
        return new(Guid.NewGuid(), ReportTraits.Of(told, east, north, seed: 7), seen);
    }
}
