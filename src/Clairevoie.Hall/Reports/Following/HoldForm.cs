using Microsoft.AspNetCore.Http;

namespace Clairevoie.Hall.Reports;

/// <summary>What whoever holds a code sends.</summary>
public sealed class HoldForm(IFormCollection fields)
{
    /// <summary>The code as it was typed.</summary>
    public string Code => fields["code"].ToString();

    /// <summary>What is asked: <c>open</c>, <c>add</c> or <c>withdraw</c>.</summary>
    public string Act => fields["act"].ToString();

    /// <summary>The word to add.</summary>
    public string Words => fields["words"].ToString();

    /// <summary>The one-use token of the word.</summary>
    public string Token => fields["token"].ToString();

    /// <summary>Whether the box of the withdrawal is ticked.</summary>
    public bool IsSure => fields["sure"] == "yes";
}
