namespace Clairevoie.Publication.Bilans.Compose;

/// <summary>The parts of a bilan, in the order in which it tells them, one for each of its six pilots. <c>default</c> is the plan.</summary>
public enum BilanPart
{
    /// <summary>The plan, its promises and its evaluations: the prefecture of region.</summary>
    Plan,

    Police,
    Justice,
    Care,

    /// <summary>Public space: the town.</summary>
    PublicSpace,

    /// <summary>What stands around the city: the interministerial mission.</summary>
    National,
}

/// <summary>The agencies that answer for the parts, unless the coordinator names others.</summary>
public static class BilanParts
{
    public static string UsualAgency(this BilanPart part) => part switch
    {
        BilanPart.Police => "PP",
        BilanPart.Justice => "TJ",
        BilanPart.Care => "ARS",
        BilanPart.PublicSpace => "VILLE",
        BilanPart.National => "MILDECA",
        _ => "PREF",
    };

    /// <summary>The strand of figures that the part would tell; nothing for the plan and for what stands around.</summary>
    public static Strand? StrandOf(this BilanPart part) => part switch
    {
        BilanPart.Police => Strand.Police,
        BilanPart.Justice => Strand.Justice,
        BilanPart.Care => Strand.Care,
        BilanPart.PublicSpace => Strand.PublicSpace,
        _ => null,
    };
}
