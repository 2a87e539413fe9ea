namespace Clairevoie.Intelligence.Operations;

/// <summary>Marks the words of operations.</summary>
public sealed class OperationWords
{
    private OperationWords()
    {
    }
}
