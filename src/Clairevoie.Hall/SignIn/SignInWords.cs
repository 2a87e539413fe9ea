namespace Clairevoie.Hall.SignIn;

/// <summary>Marks the words of sign-in and of its refusals.</summary>
public sealed class SignInWords;
