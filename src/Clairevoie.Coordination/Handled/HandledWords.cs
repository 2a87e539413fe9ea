namespace Clairevoie.Coordination.Handled;

/// <summary>Marks the words of places handled.</summary>
public sealed class HandledWords
{
    private HandledWords()
    {
    }
}
