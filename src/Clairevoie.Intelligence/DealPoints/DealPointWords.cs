namespace Clairevoie.Intelligence.DealPoints;

/// <summary>Marks the words of deal points.</summary>
public sealed class DealPointWords
{
    private DealPointWords()
    {
    }
}
