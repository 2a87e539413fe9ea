namespace Clairevoie.Domain;

/// <summary>Whether something is known or thought. <c>default</c> is a fact that somebody tells.</summary>
public enum ItemNature
{
    /// <summary>Somebody saw or heard it.</summary>
    Fact,

    /// <summary>Somebody concludes it from facts.</summary>
    Assessment,
}
