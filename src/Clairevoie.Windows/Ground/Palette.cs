namespace Clairevoie.Windows.Ground;

/// <summary>What a map is coloured with: light for paper and day, dark for night.</summary>
public enum Theme
{
    Light,
    Dark,
}

/// <summary>The inks of the ground. Quiet on purpose: what is laid over the ground must be seen first.</summary>
public enum Ink
{
    Country,
    City,
    Water,
    Park,
    Building,
    Street,
    Avenue,
    Boulevard,
    Rail,
    Limit,
    Words,
    QuietWords,
    WaterWords,
    Halo,
}

/// <summary>The colour of each ink in each theme.</summary>
public static class Palette
{
    private static readonly Dictionary<Ink, (string Light, string Dark)> Colours = new()
    {
        [Ink.Country] = ("#eceee6", "#191d1f"),
        [Ink.City] = ("#f4f2ee", "#1f2426"),
        [Ink.Water] = ("#c3d9e6", "#10202c"),
        [Ink.Park] = ("#d3e3c8", "#1f2f27"),
        [Ink.Building] = ("#e5e0d8", "#2a3033"),
        [Ink.Street] = ("#ffffff", "#353c40"),
        [Ink.Avenue] = ("#fbeecb", "#454a4a"),
        [Ink.Boulevard] = ("#f6dca6", "#57564d"),
        [Ink.Rail] = ("#a3a6ab", "#6b7379"),
        [Ink.Limit] = ("#8d84a3", "#8f88a8"),
        [Ink.Words] = ("#2f3437", "#e6e8ea"),
        [Ink.QuietWords] = ("#5a6166", "#b4bac0"),
        [Ink.WaterWords] = ("#44708c", "#86aec8"),
        [Ink.Halo] = ("#ffffff", "#15191b"),
    };

    public static string Of(Ink ink, Theme theme) => theme == Theme.Light ? Colours[ink].Light : Colours[ink].Dark;
}
