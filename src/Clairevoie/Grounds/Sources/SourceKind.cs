namespace Clairevoie.Grounds.Sources;

/// <summary>What an open file gives to the ground, as its content says; the name of the file counts for nothing.</summary>
internal enum SourceKind
{
    /// <summary>Nothing that the ground draws.</summary>
    Other,

    /// <summary>Outlines of communes: <c>code</c> of five characters.</summary>
    Communes,

    /// <summary>Outlines of the arrondissements of Paris, Lyon or Marseille.</summary>
    Arrondissements,

    /// <summary>Outlines of quarters: a code longer than a commune's.</summary>
    Quarters,

    /// <summary>Lines with a <c>mode</c> or a <c>ligne</c>.</summary>
    Rail,

    /// <summary>Points with a name and what stops there.</summary>
    Stations,

    /// <summary>Lines with a name and no mode.</summary>
    Streets,

    /// <summary>House numbers as the Base Adresse Nationale writes them: streets are drawn along them.</summary>
    Addresses,
}
