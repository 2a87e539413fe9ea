namespace Clairevoie.Domain;

/// <summary>How sure what was told is: the number of the 4x4 grid, weakest first. <c>default</c> is 4.</summary>
public enum InformationGrade
{
    /// <summary>4: neither known at first hand nor borne out by anything.</summary>
    NotBorneOut,

    /// <summary>3: not known at first hand, but borne out by what is already held.</summary>
    BorneOut,

    /// <summary>2: known at first hand by the source, not by the one who passes it on.</summary>
    KnownToTheSource,

    /// <summary>1: sure beyond doubt.</summary>
    Sure,
}
