namespace Clairevoie.Commands;

/// <summary>What a command tells the shell when it ends.</summary>
public static class Answer
{
    /// <summary>It was done, or here is the answer.</summary>
    public const int Yes = 0;

    /// <summary>It was understood and refused: the reason is on the standard error.</summary>
    public const int Refused = 1;

    /// <summary>It was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The house is at fault.</summary>
    public const int Fault = 3;
}
