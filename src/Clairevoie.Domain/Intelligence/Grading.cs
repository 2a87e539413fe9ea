namespace Clairevoie.Domain;

/// <summary>
/// What an item is worth and what may be done with it: the 4x4 grid, a handling code, fact or assessment, and a TLP for partners
/// outside the police. <c>default</c> is X4 H0, a fact, for no partner.
/// </summary>
public readonly record struct Grading(SourceGrade Source, InformationGrade Information, HandlingCode Handling, ItemNature Nature = ItemNature.Fact, Tlp Tlp = Tlp.None)
{
    /// <summary>Where every anonymous report starts: X4, and not before a court.</summary>
    public static Grading OfAnonymous { get; } = new(SourceGrade.X, InformationGrade.NotBorneOut, HandlingCode.H1);

    /// <summary>The most that an anonymous report may be raised to.</summary>
    public const InformationGrade MostOfAnonymous = InformationGrade.BorneOut;

    /// <summary>The number of the grid, from 1 (sure) to 4.</summary>
    public int Number => 4 - (int)Information;

    /// <summary>Letter and number: <c>X4</c>.</summary>
    public string Grid => $"{Source}{Number}";

    /// <summary>Whether going from this to another lets more be done with it, or by more people.</summary>
    public bool IsLoosenedBy(Grading next) =>
        next.Handling < Handling || (Tlp == Tlp.None ? next.Tlp != Tlp.None : next.Tlp != Tlp.None && next.Tlp < Tlp);

    /// <summary>Whether another says that it is more trusted or surer.</summary>
    public bool IsRaisedBy(Grading next) => next.Source > Source || next.Information > Information;

    /// <inheritdoc />
    public override string ToString() => $"{Grid} {Handling}";
}
