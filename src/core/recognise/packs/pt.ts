import type { LanguagePack } from '../concepts.ts';

export const pt: LanguagePack = {
  tag: 'pt',
  numbers:
    'um=1 uma=1 dois=2 duas=2 tres=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 doze=12 quinze=15 vinte=20 trinta=30 quarenta=40 quarenta_e_cinco=45 sessenta=60 meia=0.5 hora_e_meia=90min uma_hora_e_meia=90min meia_hora=30min',
  until: 'até_às até_as até após_as após',
  words: {
    password:
      'senha senhas palavra-passe palavras-passe palavra-chave password passphrase nova_senha nova_palavra-passe nova_password passwords palavras-passes',
    user: 'usuario usuarios usuaria utilizador utilizadores nome_de_usuario nome_de_utilizador nome_do_usuario username login_de_usuario cpf nif numero_de_utente codigo_de_utilizador numero_de_cliente identificacao_do_usuario id_de_usuario id_de_utilizador nome_do_utilizador',
    email: 'email e-mail emails e-mails correio_eletronico endereco_de_e-mail endereco_de_email',
    account: 'conta contas perfil identidade seu_cadastro',
    credentials:
      'credenciais credencial dados_de_acesso dados_de_login dados_de_inicio_de_sessao usuario_ou_senha usuario_e_senha utilizador_ou_palavra-passe resposta_de_seguranca nome_de_usuario_ou_senha resposta_a_pergunta resposta_da_pergunta pergunta_de_recuperacao utilizador_e_palavra-passe login_ou_senha',
    code: 'codigo codigos codigo_de_verificacao pin otp senha_unica senha_de_uso_unico senha_descartavel senha_temporaria codigo_de_acesso codigo_de_seguranca chave_movel codigo_sms palavra-passe_de_utilizacao_unica palavra-passe_temporaria',
    token: 'token tokens ticket',
    link: 'link links ligacao_enviada url hiperligacao',
    session:
      'sessao sessoes acao tentativa_de_login processo_de_login tentativa_de_inicio_de_sessao interacao processo_de_autenticacao acao_atual sessao_de_login interaccao',
    page: 'pagina paginas formulario caminho arquivo ficheiro a_pagina recurso_solicitado',
    cookie: 'cookies',
    thirdParty: 'terceiros de_terceiros',
    javascript: 'scripts',
    browser: 'navegador navegadores',
    popup: 'pop-up* popup* janela_pop-up janelas_pop-up',
    frame: 'frame iframe quadro incorporad* moldura',
    network:
      'rede conexao ligacao internet conectividade conectar_ao_servidor ligar_ao_servidor contato_com_o_servidor ligar_a_internet contactar_o_servidor conectar_a_internet conectar-se ligar-se conectar',
    offline:
      'offline sem_conexao sem_ligacao sem_internet desconectado_da_internet nao_esta_conectado_a nao_esta_ligado_a sem_acesso_a_internet sem_rede voce_esta_offline esta_offline',
    proxy: 'servidor_proxy',
    wifi: 'rede_sem_fio rede_de_convidados rede_publica rede_sem_fios',
    origin:
      'ip endereco_ip endereco_de_ip pais paises regiao localizacao firewall trafego_incomum trafego_suspeito atividade_suspeita automatizad* robo atividade_incomum',
    server: 'servidor servidores servico servicos sistema site portal sitio plataforma',
    app: 'aplicativo aplicativos aplicacao aplicacoes app funcionalidade* recursos modulo area funcao funcoes conteudo',
    request:
      'solicitacao solicitacoes pedido pedidos requisicao resposta operacao mensagem mensagens',
    signin:
      'entrar login logins autentic* iniciar_sessao inicio_de_sessao iniciar_a_sessao inicie_sessao fazer_login faca_login logar acessar_sua_conta iniciou_sessao logado logada conectado sessao_iniciada fazer_login_primeiro faca_login_primeiro inicie_a_sessao iniciar_uma_sessao reautentic* entre_novamente log-in iniciares_sessao tem_sessao_iniciada entrar_novamente iniciou_a_sessao aceda_a_sua_conta',
    factor:
      'autenticador autenticadores dois_fatores dois_passos segundo_fator segundo_passo duas_etapas chave_de_seguranca chaves_de_seguranca passkey chave_de_acesso chaves_de_acesso biometri* impressao_digital notificacao notificacao_push metodo_de_verificacao metodo_de_autenticacao cartao_inteligente pergunta_de_seguranca fator fatores inscricao registro_de_mfa nivel_de_autenticacao requisitos_de_autenticacao verificacao_em_duas_etapas verificacao_em_dois_passos autenticacao_de_dois_fatores metodo_de_seguranca metodos_de_seguranca metodo_de_identificacao aplicativo_autenticador token_fisico notificacoes metodos_de_verificacao aplicativo_de_autenticação aplicação_de_autenticação',
    device:
      'dispositivo dispositivos telefone celular telemovel computador sistema_operacional sistema_operativo versao versoes dispositivo_movel versao_de_so',
    phone:
      'numero_de_telefone sms mensagem_de_texto chamada chamadas ligacao_telefonica chamada_telefonica telefonema',
    permission:
      'permissao permissoes autorizacao funcao_atribuida perfil_de_acesso privilegio* direito direitos papel papeis funcao_de_usuario cargos',
    access: 'acesso acessar aceder acessos',
    admin:
      'administrador administradores suporte contate contacte contatar contactar contato entre_em_contato apoio help_desk assistencia',
    terms: 'termos condicoes termos_de_uso termos_de_servico contrato acordo',
    clock:
      'relogio data_e_hora data_e_a_hora hora_do_sistema hora_do_dispositivo hora_do_computador o_relogio',
    certificate: 'certificado certificados',
    redirect: 'redirecion* redirect reencaminh*',
    extension: 'extensao extensoes complemento complementos bloqueador_de_anuncios antivirus',
    reset:
      'redefinir redefinicao redefina recuper* reset resetar repor reposicao esquec* alteracao_de_senha troca_de_senha restaurar',
    unlock: 'desbloque*',
    activation: 'ativacao ativar activacao activar link_de_registro',
    idp: 'provedor_de_identidade fornecedor_de_identidade login_unico inicio_de_sessao_unico metodo_de_login metodo_de_inicio_de_sessao conector conta_externa conta_social conectores provedor_externo',
    technical:
      'parametro parametros cliente solicitante assinatura metadados assercao fluxo escopo ambito emissor concessao artefato artefacto bearer-only',
    config: 'configuracao configurad* mal_configurad*',
    policy:
      'politica politicas requisitos regras_de_seguranca criterios organizacao_exige regras_da_organizacao lista_de_exclusao',
    maintenance: 'manutencao somente_leitura',
    attempt: 'tentativa tentativas vezes',
    inactivity: 'inatividade inactividade ocios* falta_de_uso sem_atividade',
    wrong:
      'invalid* incorret* incorrect* errad* equivocad* mal_formad* comumente muito_curta curta_demais demasiado_curta muito_fraca demasiado_fraca muito_simples demasiado_simples facil_de_adivinhar faceis_de_adivinhar vazad* comprometid* lista_de_exclusao nao_confere* nao_funcion* fraca_demais muito_comum comprometida vazada',
    unknown:
      'desconhecid* inexistente* nao_existe* nenhuma_conta nenhum_usuario nenhuma_conta_encontrada nao_encontramos nao_existe_nenhum* nao_ha_nenhum* nao_localizamos nao_consta nao_reconhece*',
    expired:
      'expirad* expirou expiraram tempo_esgotado tempo_limite vencid* venceu esgotou esgotado caducad* caducou obsolet* terminou demorou_muito ultrapassou_o_tempo deixou_de_ser_valid* nao_e_mais_valid* ja_nao_e_valid* nao_esta_mais demoraram_mais demorou_demasiado limite_de_tempo ja_expirou nao_sao_mais_valid* ligacao_antiga tempo_limite_excedido',
    used: 'ja_utilizad* ja_usad* ja_foi_usad* ja_foi_utilizad* revogad* consumid* uma_unica_vez ja_foram_usad*',
    locked: 'bloquead* trancad* bloqueou',
    disabled:
      'desativad* desactivad* desabilitad* suspens* inativ* inactiv* encerrad* nao_ativ* nao_esta_ativ* nao_esta_activ*',
    blocked: 'bloquead* banid* barrad* bloqueando a_bloquear bloqueou',
    denied:
      'negad* proibid* recusad* insuficient* restrit* interditad* nao_possui vedad* nao_tem_permissao nao_tem_acesso nao_tem_autorizacao nao_tem_direito nao_tem_privilegios nao_tem_permissoes recusou sem_permissao sem_acesso sem_autorizacao',
    byAdmin:
      'pelo_administrador pelo_seu_administrador pela_sua_organizacao pela_organizacao por_seu_administrador',
    rejected: 'rejeitad* recusad* cancelad* recusou rejeitou escolheu_rejeitar recusar_este',
    failed:
      'falha falhas falhou falharam erro erros problema problemas fracass* deu_errado malsucedid* sem_sucesso houve_um_problema nao_foi_concluid* mal_sucedid* nao_foi_realizad* nao_foi_bem-sucedid* nao_teve_sucesso',
    cannot:
      'nao_foi_possivel nao_e_possivel impossivel nao_pode nao_podemos nao_pudemos nao_conseguimos nao_consegu* nao_podem nao_pode_ser incapaz impossibilitad* nao_conseguiu nao_consegui',
    unexpected:
      'erro_interno algo_deu_errado algo_correu_mal ocorreu_um_erro ocorreu_um_problema erro_inesperado erro_desconhecido erro_tecnico erro_do_servidor problema_tecnico problemas_tecnicos dificuldades_tecnicas inesperad* erro_inesperad* erro_interno_do_servidor problema_inesperado um_erro_ocorreu instabilidade erro_do_sistema',
    unsupported:
      'incompativ* desatualizad* nao_oferece_suporte sem_suporte nao_aceita nao_e_mais_compativ* nao_e_mais_suportad* ja_nao_e_suportad* nao_tem_suporte',
    unavailable:
      'indisponiv* inacessiv* fora_do_ar fora_de_servico sobrecarregad* ocupad* em_baixo nao_esta_funcionando nao_esta_a_funcionar nao_funciona',
    required:
      'obrigatori* necessari* exigid* requer requerid* deve devem precisa e_preciso exige tem_de tem_que faca_login_primeiro precisas deves tens_de terao_de inicie_sessao_primeiro faz-se_necessario precisam tera_de organizacao_exige antes_de_iniciar necessita obrigatorio_o antes_de_continuar',
    missing: 'ausente ausentes faltando falta faltam em_falta nao_informad* nao_fornecid*',
    moved: 'mudou movid* novo_endereco transferid* mudou_de_endereco',
    insecure: 'nao_segur* nao_e_segur* insegur* nao_confiav* nao_e_privad* nao_particular',
    tooLarge: 'muito_grande* grande_demais demasiado_grande muito_long* excessivamente_grande',
    many: 'muitas muitos excedeu excedid* limite limites maximo numero_maximo demasiadas demasiados repetidas repetidamente ultrapass* varias recentemente excesso consecutivas muitas_vezes varias_vezes mais_de',
    mismatch: 'diferentes difere incompatibilidade',
    unverified: 'por_verificar por_confirmar ainda_nao_foi_verificad* ainda_nao_foi_confirmad*',
    pending:
      'pendente pendentes aguardando a_aguardar em_analise aguarda_aprovacao aguardando_aprovacao pendente_de_aprovacao a_aguardar_aprovacao em_aprovacao aguarda',
    loggedOut:
      'desconectad* saiu terminou_sessao deslogad* sessao_terminada logout terminar_sessao encerrar_sessao sair',
    not: 'nao nenhum nenhuma nunca nem jamais',
    valid: 'valid* corret* correct* aceit* cert*',
    found:
      'encontrad* existe existem registrad* registad* cadastrad* reconhecid* conhecid* localizad*',
    allowed: 'permitid* autorizad* permite habilitado_a',
    enabled: 'ativad* activad* habilitad* ativo ativa habilite ative activar ativar ligad*',
    available: 'disponiv* acessiv* responde respondendo',
    supported: 'suportad* compativ* suporta oferece_suporte',
    able: 'possivel consegue conseguimos concluir concluid* capaz completar pode podemos sucedid*',
    setUp: 'configurou inscrit* vinculad* associad* registou_um registrou_um',
    assigned: 'atribuid* membro pertence associad*',
    verified:
      'verificad* verificar verificacao confirmad* confirmar confirmacao confirme verifique valid_acao validar',
    match:
      'coincid* igual iguais atende* cumpre* satisfaz identic* confere atendid* cumprid* combin* conferem correspond* satisfeit*',
    sent: 'enviad* enviar envio reenviar reenviad* entregue',
    received: 'recebeu receber recebid* recebe',
    already: 'ja',
    other: 'outro outra outros outras diferente',
    change:
      'alterar altere alterad* mudar mude trocar troque atualizar atualize nova_senha nova_palavra-passe escolha_uma_nova altera-la definir_uma_nova troque-a altere-a redefini-la defina_uma_nova',
    new: 'novo nova novos novas',
    old: 'antig* anterior anteriores ultim* recente recentes historico',
    rule: 'caracteres caractere caracter letra letras numero numeros digito digitos maiuscul* minuscul* simbolo simbolos comprimento pelo_menos no_minimo minimo muito_curta curta fraca muito_fraca muito_simples comum comuns conter contem complexidade facil_de_adivinhar comprometid* vazad* violacao comumente frequentemente_usad* maximo facil_de faceis_de_adivinhar em_excesso excessivo lista_de_senhas reutiliz* lista_de_exclusao vazament* demasiado_curta curta_demais demasiado_simples demasiado_fraca previsiv* muito_longa alfanumeric* sequencia* forte comprometida vazada',
    later:
      'mais_tarde aguarde espere em_alguns em_breve momento neste_momento no_momento atualmente temporariamente dentro_de tente_novamente_em daqui_a alguns_minutos uns_minutos momentos alguns_instantes instantes',
    retry:
      'tente_novamente tentar_novamente tente_de_novo novamente outra_vez recomece comece_de_novo tenta_novamente tente_outra_vez recarregue atualize_a_pagina reinicie inicie_novamente volte_a comece_novamente tentar_de_novo reiniciar voltar_a',
    update:
      'versao_mais_recente ultima_versao atualize_o_navegador atualizar_o_navegador navegador_mais_recente',
    success:
      'sucesso com_exito bem-vind* obrigad* foi_enviado foi_enviada enviamos parabens foi_alterada foi_redefinida foi_atualizada foi_alterado foi_verificad* foi_atualizado foi_redefinido foram_atualizad* enviamos-lhe foi_reenviad* terminou_a_sessao_com_sucesso',
    instruct:
      'abra digite digitar insira inserir introduza introduzir informe clique clicar escolha selecione selecionar toque pressione escaneie leia_o siga use_o use_a utilize certifique-se cole prima use_pelo_menos adicione faca_o_download baixe descarregue configure',
    ask: 'como_fazer como_posso o_que_fazer por_que porque_e saiba_mais precisa_de_ajuda problemas_para_entrar problemas_ao_entrar problemas_ao_iniciar perguntas_frequentes faq nao_recebeu dicas dica nao_consegue_acessar nao_consegue_entrar nao_consegue_aceder minha_conta minha_senha minha_palavra-passe precisa_de_apoio nao_recebi problemas_com_o_login problemas_de_acesso ajuda dificuldade_para nao_partilhe nao_compartilhe evite saber_mais',
    condition:
      'se caso quando a_menos_que para_evitar para_que desde_que sempre_que a_nao_ser se_disponivel em_caso_de no_caso_de a_fim_de mesmo_que',
    conditionEnd: '- the condition follows its marker',
    care: 'paciente pacientes receita receitas medicamento* fatura faturas beneficiario*',
    purpose: 'para_evitar para_prevenir para_impedir',
    consent:
      'cookies_necessarios cookies_estritamente_necessarios utilizamos_cookies usamos_cookies utiliza_cookies usa_cookies política_de_cookies cookies_essenciais',
    soon: 'expira_em ira_expirar vai_expirar expirara prestes_a_expirar sera_desconectad* valido_por valido_ate expira_dentro vai_terminar sera_bloqueada sera_desativad* manutencao_programada manutencao_planejada manutencao_planeada estara_indisponivel sera_encerrada expiram_em termina_em vence_em em_breve expirará_em não_conseguirá não_poderá_mais deixará_de deixarão_de',
    will: 'será serão ficará sairá',
    second: 'segundo segundos seg',
    minute: 'minuto minutos min',
    hour: 'hora horas h',
    day: 'dia dias',
    left: 'restante restantes restam resta sobram mais ainda_tem',
    common:
      'o a os as um uma de do da dos das em no na nos nas para por com e ou que seu sua seus foi foram este esse voce ao e_um pelo pela favor tem ser codigo_de_erro codigos_de_erro codigo_postal codigo_do_erro nenhum_resultado sao houve nao_se_preocupe gerenciador_de_senhas gestor_de_palavras-passe sobre mas ainda nesta neste deste desta esta encontra-se verificou-se trata-se registe-se registre-se ligue-se conecte-se lembre-se faca bloquear_até não_é_um_robô não_sou_um_robô nenhum_membro',
  },
};
